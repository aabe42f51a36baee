// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Several calls in one transaction.
contract Desk {
    mapping(address => uint256) public paidIn;

    function all(bytes[] calldata calls) external {
        for (uint256 i = 0; i < calls.length; i++) {
            (bool done, ) = address(this).delegatecall(calls[i]);
            require(done, "failed");
        }
    }

    function pay() external payable {
        paidIn[msg.sender] += msg.value;
    }

    function take(uint256 amount) external {
        paidIn[msg.sender] -= amount;
        payable(msg.sender).transfer(amount);
    }
}
