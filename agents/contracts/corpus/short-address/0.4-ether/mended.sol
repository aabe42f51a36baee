pragma solidity ^0.4.24;

contract Purse {
    mapping(address => uint256) private held;

    function put() public payable {
        held[msg.sender] += msg.value;
    }

    function pay(address to, uint256 amount) public {
        require(msg.data.length >= 68);
        require(held[msg.sender] >= amount);
        held[msg.sender] -= amount;
        to.transfer(amount);
    }
}
