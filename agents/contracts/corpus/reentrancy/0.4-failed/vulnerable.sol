pragma solidity ^0.4.24;

contract Purse {
    mapping(address => uint256) private amounts;

    function put() public payable {
        amounts[msg.sender] += msg.value;
    }

    function take() public {
        uint256 amount = amounts[msg.sender];
        if (msg.sender.call.value(amount)()) {
            amounts[msg.sender] = 0;
        }
    }
}
