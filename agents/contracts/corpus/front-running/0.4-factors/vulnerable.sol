pragma solidity ^0.4.24;

contract Factors {
    uint256 public product;
    uint256 private prize;

    constructor(uint256 product_) public payable {
        product = product_;
        prize = msg.value;
    }

    function solve(uint256 p, uint256 q) public {
        require(p > 1 && q > 1 && p * q == product);
        uint256 amount = prize;
        prize = 0;
        msg.sender.transfer(amount);
    }
}
