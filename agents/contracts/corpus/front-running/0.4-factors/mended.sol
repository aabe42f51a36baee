pragma solidity ^0.4.24;

contract Factors {
    uint256 public product;
    uint256 private prize;
    mapping(address => bytes32) private commitments;
    mapping(address => uint256) private since;

    constructor(uint256 product_) public payable {
        product = product_;
        prize = msg.value;
    }

    function commit(bytes32 commitment) public {
        commitments[msg.sender] = commitment;
        since[msg.sender] = block.number;
    }

    function solve(uint256 p, uint256 q) public {
        require(since[msg.sender] + 5 < block.number);
        require(commitments[msg.sender] == keccak256(abi.encode(p, q, msg.sender)));
        require(p > 1 && q > 1 && p * q == product);
        uint256 amount = prize;
        prize = 0;
        msg.sender.transfer(amount);
    }
}
